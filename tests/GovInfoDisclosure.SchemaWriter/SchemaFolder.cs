using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.SchemaWriter.Conformance;

namespace GovInfoDisclosure.SchemaWriter;

/// <summary>The generated files of the folder <c>schema</c> of the repository.</summary>
internal static class SchemaFolder
{
    // Folders in which nothing is written by hand but these.
    private static readonly ImmutableArray<string> GeneratedFolders = ["forms", "rules", "conformance"];
    private static readonly ImmutableArray<string> ByHand = ["conformance/README.md"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "schema"));

    /// <summary>Every generated file as it should be: its path below the folder and its text.</summary>
    public static ImmutableSortedDictionary<string, string> Files() => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("annual-report.schema.json", ReportSchema.Any),
        .. DisclosureForm.All.Select(f => KeyValuePair.Create($"edition-{f.Code}.schema.json", ReportSchema.For(f.Edition))),
        .. DisclosureForm.All.Select(f => KeyValuePair.Create($"forms/edition-{f.Code}.json", FormData.For(f.Edition))),
        .. Rules.All.Select(r => KeyValuePair.Create($"rules/{r.Id}.json", RuleData.For(r))),
        KeyValuePair.Create("RULES.md", RulePages.All),
        KeyValuePair.Create(ConformanceIndex.Path, ConformanceIndex.Write(ConformanceCases.All())),
        .. ConformanceCases.All().SelectMany(c => c.Files()),
    ]);

    /// <summary>The files that are there and should not be: they were generated once.</summary>
    public static IEnumerable<string> Leftovers(IEnumerable<string> generated) => GeneratedFolders
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
        .Except(generated).Except(ByHand);

    public static void Rewrite()
    {
        ImmutableSortedDictionary<string, string> files = Files();
        foreach ((string path, string text) in files)
        {
            string file = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        foreach (string path in Leftovers(files.Keys).ToArray())
            File.Delete(Path.Combine(Root, path));
    }

    private static string ThisFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
