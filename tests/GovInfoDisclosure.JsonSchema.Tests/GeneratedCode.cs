using System.Text.Json;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>The code that generators make of all published schemas, generated once in a folder that is deleted in the end.</summary>
public sealed class GeneratedCode : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govinfo-generated").FullName;
    private readonly Lazy<Task<string[]>> _lines;

    public GeneratedCode() =>
        _lines = new(() => Interpreter.NodeWithAjv.Output(
            "generate.mjs", [_folder, .. Directory.GetFiles(Repository.PathOf("schema"), "*.schema.json").Order(StringComparer.Ordinal)]));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The types that a generator made of a schema; skips the test where there is no generator.</summary>
    public async Task<string[]> Types(string generator, string schema) =>
        Assert.Single((await _lines.Value).Select(l => l.Split(' ')), l => l[0] == generator && l[1] == schema)[2..];

    /// <summary>The path of a generated file, or of one to write beside them.</summary>
    public async Task<string> PathOf(string file)
    {
        await _lines.Value;
        return Path.Combine(_folder, file);
    }

    /// <summary>The generated files of a language.</summary>
    public async Task<string[]> Sources(string language, string pattern)
    {
        string[] sources = Directory.GetFiles(await PathOf(language), pattern, SearchOption.AllDirectories);
        Assert.NotEmpty(sources);
        return sources;
    }

    /// <summary>Compiles files strictly; asserts that there is no error.</summary>
    /// <param name="types">The types that the files import as "report-types"; null if they do not.</param>
    /// <param name="files">Full paths, or names in the folder of samples.</param>
    public async Task CompileTypeScript(string? types, params string[] files)
    {
        // The samples are compiled beside the generated files that they import.
        string[] sources = [.. files.Select(f => Path.Combine(_folder, f))];
        foreach (string sample in files.Where(f => !Path.IsPathRooted(f)))
            File.Copy(Interpreter.Script($"types/{sample}"), await PathOf(sample), overwrite: true);
        string project = await PathOf($"{Path.GetFileNameWithoutExtension(types) ?? "none"}-{Path.GetFileName(files[0])}.json");
        await File.WriteAllTextAsync(project, JsonSerializer.Serialize(new
        {
            compilerOptions = new
            {
                strict = true,
                noEmit = true,
                module = "nodenext",
                types = Array.Empty<string>(),
                paths = new Dictionary<string, string[]> { ["report-types"] = [types ?? "./none.d.ts"] },
            },
            files = sources,
        }), TestContext.Current.CancellationToken);

        await Command.Run("node", _folder, Interpreter.Script("node_modules/typescript/bin/tsc"), "-p", project);
    }
}
