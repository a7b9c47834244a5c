import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { nodeDisk } from "../host/disk";
import { serve } from "./serve";

const connection = createConnection(ProposedFeatures.all);
serve(connection, nodeDisk);
connection.listen();
