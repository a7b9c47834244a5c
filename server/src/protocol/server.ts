import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeDisk } from "../host/disk";
import { keepHeapSmall } from "../host/heap";
import { serve } from "./serve";

keepHeapSmall();
const connection = createConnection(ProposedFeatures.all);
serve(connection, nodeDisk, () => new Date());
connection.listen();
