/** The last part of a uri, as a reader knows the file. */
export const fileName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
