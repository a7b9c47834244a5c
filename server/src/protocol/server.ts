import { homedir } from "node:os";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { cacheFolder } from "../host/cache-folder";
import { nodeDisk } from "../host/disk";
import { keepHeapSmall, keepNurserySmall, optimiseLater } from "../host/heap";
import { serve } from "./serve";
import { stdioConnection } from "./stdio-connection";

keepHeapSmall(40, 20);
keepNurserySmall();
optimiseLater();
const connection = process.argv.includes("--stdio") ? stdioConnection() : createConnection(ProposedFeatures.all);
// A program that was built anew may read annotations in another way.
const program = `${version} ${nodeDisk.stat(__filename)?.stamp}`;
serve(connection, nodeDisk, () => new Date(), {
  folder: cacheFolder(process.env, process.platform, homedir()),
  program,
});
connection.listen();
