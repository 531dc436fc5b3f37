// Removes what prepack.mjs copied, so that the repository holds each file once.
import { rmSync } from "node:fs";

rmSync(new URL("data", import.meta.url), { recursive: true, force: true });
