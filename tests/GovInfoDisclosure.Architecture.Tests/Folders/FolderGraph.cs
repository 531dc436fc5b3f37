using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovInfoDisclosure.Architecture.Tests.Folders;

/// <summary>Which files of a project use which others, and the circles that their folders form.</summary>
internal sealed class FolderGraph
{
    private FolderGraph(ImmutableArray<FolderArrow> arrows) => Arrows = arrows;

    public ImmutableArray<FolderArrow> Arrows { get; }

    /// <summary>The arrows between the files below the folder of a project.</summary>
    public static FolderGraph Of(CSharpCompilation compilation, string folder) => new(
    [
        .. compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0).SelectMany(t => ArrowsFrom(compilation, t)).Distinct()
            .Select(a => new FolderArrow(Inside(folder, a.FromFile), Inside(folder, a.ToFile))),
    ]);

    /// <summary>
    /// The arrows that run up. Below each folder, the folders in it (each with all that is below it) have to have an order in which
    /// arrows run down only; files that are in the folder itself may use and be used by all of them. Where there is no such order, the
    /// one with the fewest arrows up, taken folder by folder, says which are the wrong ones.
    /// </summary>
    public ImmutableArray<FolderArrow> Upward() =>
        [.. Arrows.GroupBy(a => CommonFolder(a.FromFile, a.ToFile)).SelectMany(g => Upward(g.Key, g))
            .OrderBy(a => a.ToString(), StringComparer.Ordinal)];

    private static List<FolderArrow> Upward(string parent, IEnumerable<FolderArrow> arrows)
    {
        List<(FolderArrow Arrow, string From, string To)> open = [.. arrows
            .Select(a => (Arrow: a, From: Child(parent, a.FromFile), To: Child(parent, a.ToFile)))
            .Where(a => a.From is not null && a.To is not null)
            .Select(a => (a.Arrow, a.From!, a.To!))];
        List<FolderArrow> upward = [];
        // The ground floor first: the folder that uses the fewest files of the floors still to come.
        while (open.Count > 0)
        {
            string ground = open.SelectMany(a => new[] { a.From, a.To }).Distinct().Order(StringComparer.Ordinal)
                .MinBy(folder => open.Count(a => a.From == folder))!;
            upward.AddRange(open.Where(a => a.From == ground).Select(a => a.Arrow));
            open.RemoveAll(a => a.From == ground || a.To == ground);
        }

        return upward;
    }

    private static IEnumerable<FolderArrow> ArrowsFrom(CSharpCompilation compilation, SyntaxTree tree)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(IsUse))
        {
            foreach (ISymbol symbol in SymbolsOf(model, node))
            {
                // A partial class is used where the member is; a type by any of its files would be a guess, so by its first.
                string? file = symbol.Locations.FirstOrDefault(l => l.IsInSource)?.SourceTree!.FilePath;
                if (file is { Length: > 0 } && FolderOf(file) != FolderOf(tree.FilePath))
                    yield return new(tree.FilePath, file);
            }
        }
    }

    private static bool IsUse(SyntaxNode node) =>
        node is (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or BinaryExpressionSyntax)
        && node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null && !NamesConverter(node);

    // The model names its JSON converters in attributes, so that a serializer finds them.
    private static bool NamesConverter(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeSyntax>() is { Name: var name } && name.ToString() == "JsonConverter";

    private static IEnumerable<ISymbol> SymbolsOf(SemanticModel model, SyntaxNode node)
    {
        ISymbol? symbol = model.GetSymbolInfo(node).Symbol;
        while (symbol is not null and not INamespaceSymbol)
        {
            yield return symbol.OriginalDefinition;
            // An extension method is declared in its class; a member in its type.
            symbol = symbol is IMethodSymbol { ReducedFrom: { } reduced } ? reduced : symbol.ContainingType;
        }
    }

    private static string Inside(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static string CommonFolder(string x, string y)
    {
        string[] first = FolderOf(x).Split('/'), second = FolderOf(y).Split('/');
        return string.Join('/', first.Zip(second).TakeWhile(p => p.First == p.Second).Select(p => p.First));
    }

    /// <summary>The folder directly below the parent that the file is in or under; null if it lies in the parent itself.</summary>
    private static string? Child(string parent, string file)
    {
        string[] rest = FolderOf(file)[parent.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return rest.Length == 0 ? null : rest[0];
    }
}
