using System.Text;
using GovInfoDisclosure.Architecture.Tests.Sources;
using GovInfoDisclosure.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GovInfoDisclosure.Mutations;

/// <summary>A project whose tests were built, ready to be compiled with one of its files changed.</summary>
internal sealed class MutatedProject
{
    private static readonly string[] GeneratorAttributes = ["[GeneratedRegex", "[JsonSerializable"];

    private readonly ProjectSources _sources;
    private readonly CSharpCompilation _asItIs;

    public MutatedProject(string name)
    {
        _sources = ProjectSources.Read(name);
        _asItIs = _sources.Compile(optimize: true);
    }

    /// <summary>The name of the project and of its assembly.</summary>
    public string Name => _sources.Name;

    /// <summary>Where its built tests are, with all that they need.</summary>
    public string TestFolder => Repository.PathOf(Path.Combine("artifacts", "bin", Name + ".Tests", Configuration));

    // The one that this program was built in: the tests are built with it.
    private static string Configuration => Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>
    /// The mutants whose place begins with one of the given ones, a folder, a file or <c>Folder/File.cs(12,5)</c>, in the order of files
    /// and lines.
    /// </summary>
    public IEnumerable<Mutant> Mutants(IReadOnlyCollection<string> places) => _sources.Files
        .Where(f => places.Any(p => Begins(f.Key, p) || Begins(p, f.Key)))
        .SelectMany(f => Mutator.Mutants(f.Key, CSharpSyntaxTree.ParseText(f.Value, new(LanguageVersion.Latest))))
        .Where(m => places.Any(p => Begins(m.ToString(), p)));

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Compiles the project with a mutant in it, or as it is.</summary>
    /// <returns>Whether it compiles.</returns>
    public bool Compile(Mutant? mutant, string path)
    {
        using FileStream file = File.Create(path);
        return Changed(mutant).Emit(file).Success;
    }

    // What source generators made of the other files stays; a file that they read, by an attribute, goes to them again.
    private CSharpCompilation Changed(Mutant? mutant)
    {
        if (mutant is null)
            return _asItIs;
        SyntaxTree before = _asItIs.SyntaxTrees.Single(t => t.FilePath == Path.Combine(ProjectSources.FolderOf(Name), mutant.File));
        return GeneratorAttributes.Any(a => before.ToString().Contains(a, StringComparison.Ordinal))
            ? (_sources with { Files = _sources.Files.SetItem(mutant.File, mutant.Tree.ToString()) }).Compile(optimize: true)
            : _asItIs.ReplaceSyntaxTree(before, before.WithChangedText(SourceText.From(mutant.Tree.ToString(), Encoding.UTF8)));
    }
}
