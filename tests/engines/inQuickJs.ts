// Runs the work in QuickJS, an interpreter that shares no code with any browser, brought by npm as WebAssembly.
// Law: a process of its own, so that it can be ended from outside.
import { readFileSync } from 'node:fs';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';

const [file = '', call = ''] = process.argv.slice(2);
const quickJs = await newQuickJSWASMModuleFromVariant(variant);
const context = quickJs.newContext();
const result = context.evalCode(`${readFileSync(file, 'utf8')}\n;${call}`);
if (result.error) throw new Error(JSON.stringify(context.dump(result.error)));
console.log(context.dump(result.value));
