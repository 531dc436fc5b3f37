import { pathToFileURL } from 'node:url';

const { dotnet } = await import(pathToFileURL(process.argv[2]));
await dotnet.withApplicationArguments('--check').run();
