#!/usr/bin/env node
require("../dist/glossator.cjs");
