import {
  type ClientCapabilities,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  RegistrationRequest,
  SelectionRangeRequest,
  type ServerCapabilities,
} from "vscode-languageserver";
import { ANNOTATION_SUFFIX, CONFIG_NAME } from "../host/root";

/** Something that the server does for annotation files and `glossator.yaml` only, never for texts. */
interface FileFeature {
  readonly method: string;
  readonly capability: Partial<ServerCapabilities>;
  readonly canRegister: (client: NonNullable<ClientCapabilities["textDocument"]>) => boolean | undefined;
}

const FEATURES: readonly FileFeature[] = [
  {
    method: CompletionRequest.method,
    capability: { completionProvider: { triggerCharacters: [" ", ":", "{", "["], resolveProvider: true } },
    canRegister: ({ completion }) => completion?.dynamicRegistration,
  },
  {
    method: DocumentLinkRequest.method,
    capability: { documentLinkProvider: {} },
    canRegister: ({ documentLink }) => documentLink?.dynamicRegistration,
  },
  {
    method: FoldingRangeRequest.method,
    capability: { foldingRangeProvider: true },
    canRegister: ({ foldingRange }) => foldingRange?.dynamicRegistration,
  },
  {
    method: SelectionRangeRequest.method,
    capability: { selectionRangeProvider: true },
    canRegister: ({ selectionRange }) => selectionRange?.dynamicRegistration,
  },
  {
    method: CodeLensRequest.method,
    capability: { codeLensProvider: { resolveProvider: true } },
    canRegister: ({ codeLens }) => codeLens?.dynamicRegistration,
  },
  {
    method: DocumentFormattingRequest.method,
    capability: { documentFormattingProvider: true },
    canRegister: ({ formatting }) => formatting?.dynamicRegistration,
  },
];

/**
 * What is offered for every document, because the client cannot be told for which ones it is. A client that can is told
 * by `registerFileFeatures`: else it would have two formatters for Markdown, and ask the server at every space typed.
 */
export const fileCapabilities = (client: ClientCapabilities): Partial<ServerCapabilities> =>
  Object.assign({}, ...FEATURES.filter((each) => !isSelective(client, each)).map(({ capability }) => capability));

/** Tells the client what is offered for annotation files and `glossator.yaml`. */
export async function registerFileFeatures(connection: Connection, client: ClientCapabilities): Promise<void> {
  const registrations = FEATURES.filter((each) => isSelective(client, each)).map(({ method, capability }) => {
    const [options] = Object.values(capability);
    return {
      id: `glossator ${method}`,
      method,
      registerOptions: { documentSelector: DOCUMENTS, ...(typeof options === "object" ? options : {}) },
    };
  });
  if (registrations.length > 0) await connection.sendRequest(RegistrationRequest.type, { registrations });
}

const DOCUMENTS = [`**/*${ANNOTATION_SUFFIX}`, `**/${CONFIG_NAME}`].map((pattern) => ({ scheme: "file", pattern }));

const isSelective = ({ textDocument }: ClientCapabilities, { canRegister }: FileFeature): boolean =>
  textDocument !== undefined && canRegister(textDocument) === true;
