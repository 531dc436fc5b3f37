using GovInfoDisclosure.Architecture.Tests.Sources;
using GovInfoDisclosure.Tests;
using Microsoft.CodeAnalysis.CSharp;

namespace GovInfoDisclosure.Mutations;

/// <summary>A project, ready to be compiled with one of its files changed.</summary>
/// <param name="name">The name of the project, whose tests were built.</param>
internal sealed class MutatedProject(string name)
{
    private readonly ProjectSources _sources = ProjectSources.Read(name);

    /// <summary>The name of the project and of its assembly.</summary>
    public string Name => name;

    /// <summary>Where its built tests are, with all that they need.</summary>
    public string TestFolder => Repository.PathOf(Path.Combine("artifacts", "bin", name + ".Tests", "debug"));

    /// <summary>The mutants of the files whose path begins with one of the given ones, in the order of files and lines.</summary>
    public IEnumerable<Mutant> Mutants(IReadOnlyCollection<string> paths) => _sources.Files
        .Where(f => paths.Any(p => f.Key.StartsWith(p, StringComparison.Ordinal)))
        .SelectMany(f => Mutator.Mutants(f.Key, CSharpSyntaxTree.ParseText(f.Value, new(LanguageVersion.Latest))));

    /// <summary>Compiles the project with a mutant in it, or as it is.</summary>
    /// <returns>Whether it compiles.</returns>
    public bool Compile(Mutant? mutant, string path)
    {
        using FileStream file = File.Create(path);
        ProjectSources changed =
            mutant is null ? _sources : _sources with { Files = _sources.Files.SetItem(mutant.File, mutant.Tree.ToString()) };
        return changed.Compile().Emit(file).Success;
    }
}
