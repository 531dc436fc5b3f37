using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Mutations;

/// <summary>The sources of the core, ready to be compiled with one of them changed.</summary>
internal sealed class CoreSources
{
    private const string Name = "GovInfoDisclosure.Core";

    private readonly Dictionary<string, SyntaxTree> _trees;
    private readonly CSharpCompilation _compilation;

    public CoreSources(string root)
    {
        string sources = Path.Combine(root, "src", Name), generated = Path.Combine(root, "artifacts", "obj", Name, "debug");
        _trees = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(sources, f).Replace('\\', '/'), Parse);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            checkOverflow: true,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true);
        _compilation = CSharpCompilation.Create(
            Name, [.. _trees.Values, .. Directory.EnumerateFiles(generated, "*.cs").Select(Parse)], References, options);
    }

    private static IEnumerable<MetadataReference> References => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p));

    /// <summary>The mutants of the files whose path begins with one of the given ones, in the order of files and lines.</summary>
    public IEnumerable<Mutant> Mutants(IReadOnlyCollection<string> paths) => _trees
        .Where(t => paths.Any(p => t.Key.StartsWith(p, StringComparison.Ordinal))).OrderBy(t => t.Key, StringComparer.Ordinal)
        .SelectMany(t => Mutator.Mutants(t.Key, t.Value));

    /// <summary>Compiles the core with a mutant in it.</summary>
    /// <returns>Whether it compiles.</returns>
    public bool Compile(Mutant mutant, string path)
    {
        using FileStream file = File.Create(path);
        return _compilation.ReplaceSyntaxTree(_trees[mutant.File], mutant.Tree).Emit(file).Success;
    }

    private static SyntaxTree Parse(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path), new(LanguageVersion.Latest), path, System.Text.Encoding.UTF8);
}
