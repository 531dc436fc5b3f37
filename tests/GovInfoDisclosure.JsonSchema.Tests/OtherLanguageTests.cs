namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>The packages for other languages decide all conformance cases as the library does.</summary>
public sealed class OtherLanguageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govinfo-packages").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_packed_npm_package_passes_its_conformance_suite()
    {
        string modules = await InstallPackage();
        Directory.CreateSymbolicLink(Path.Combine(modules, "ajv"), Interpreter.Script("node_modules/ajv"));

        string output = await Command.Run("node", Path.Combine(modules, "gov-info-disclosure-schema"), "--test", "conformance.test.mjs");

        Assert.Contains("# fail 0", output.Replace('ℹ', '#'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_packed_npm_package_has_types_that_compile()
    {
        string consumer = Path.GetDirectoryName(await InstallPackage())!;
        File.Copy(Interpreter.Script("types/package.ts"), Path.Combine(consumer, "package.ts"));
        await File.WriteAllTextAsync(
            Path.Combine(consumer, "readme.ts"),
            Assert.Single(ReadmeCode.Blocks("schema/javascript/README.md", "ts")),
            TestContext.Current.CancellationToken);

        await Command.Run(
            "node", consumer, Interpreter.Script("node_modules/typescript/bin/tsc"),
            "--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom", "--module", "nodenext", "package.ts", "readme.ts");
    }

    [Fact]
    public async Task The_python_evaluator_passes_its_conformance_suite()
    {
        Assert.SkipWhen(Interpreter.Python.Missing is not null, Interpreter.Python.Missing ?? "");

        string output = await Command.Run(Interpreter.Python.Program, Repository.PathOf("schema/python"), "-B", "test_govinfo.py");

        Assert.EndsWith(" cases, 0 failed, structure compared\n", output, StringComparison.Ordinal);
    }

    // Gives the folder of modules of a program that has the package and nothing of the repository.
    private async Task<string> InstallPackage()
    {
        Assert.SkipWhen(Interpreter.NodeWithAjv.Missing is not null, Interpreter.NodeWithAjv.Missing ?? "");
        // Packing copies files into the package, and tests do not write into the repository.
        string schemas = Copy();
        await Command.Run("npm", _folder, "pack", Path.Combine(schemas, "javascript"));
        string package = Assert.Single(Directory.GetFiles(_folder, "*.tgz"));
        string consumer = Directory.CreateDirectory(Path.Combine(_folder, "consumer")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(consumer, "package.json"), """{ "private": true }""", TestContext.Current.CancellationToken);
        await Command.Run("npm", consumer, "install", "--offline", "--no-audit", "--no-fund", package);
        Directory.Delete(schemas, recursive: true);
        return Path.Combine(consumer, "node_modules");
    }

    private string Copy()
    {
        string from = Repository.PathOf("schema"), to = Path.Combine(_folder, "schema");
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }
}
