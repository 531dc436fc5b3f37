using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.JsonSchema;
using GovInfoDisclosure.SchemaWriter.Conformance;

namespace GovInfoDisclosure.SchemaWriter;

/// <summary>The generated files of the folder <c>schema</c> of the repository.</summary>
internal static class SchemaFolder
{
    // Folders in which nothing is written by hand but these.
    private static readonly ImmutableArray<string> GeneratedFolders = ["forms", "rules", "indicators", "conformance", Draft07.Folder];
    private static readonly ImmutableArray<string> ByHand = ["conformance/README.md"];

    // Schemas of what has no schema in the library; the types of TypeScript beside them are written by hand too.
    private static readonly ImmutableArray<string> SchemasByHand = ["comparison", "findings", "form", "indicator", "rule", "settings"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "schema"));

    /// <summary>Every generated file as it should be: its path below the folder and its text.</summary>
    public static ImmutableSortedDictionary<string, string> Files() => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        .. ReportSchemas(),
        .. ReportSchemas().Concat(SchemasByHand.Select(n => FileOf(n, File.ReadAllText(Path.Combine(Root, $"{n}.schema.json")))))
            .Select(s => KeyValuePair.Create($"{Draft07.Folder}/{s.Key}", Draft07.Write(s.Value))),
        .. DisclosureForm.All.Select(f => KeyValuePair.Create($"forms/edition-{f.Code}.json", FormData.For(f.Edition))),
        .. Rules.All.Select(r => KeyValuePair.Create($"rules/{r.Id}.json", RuleData.For(r))),
        .. Indicator.All.Select(i => KeyValuePair.Create($"indicators/{i.Id}.json", IndicatorData.For(i))),
        KeyValuePair.Create("RULES.md", RulePages.All),
        KeyValuePair.Create(ConformanceIndex.Path, ConformanceIndex.Write(ConformanceCases.All())),
        .. ConformanceCases.All().SelectMany(c => c.Files()),
        .. PanelCase.All.SelectMany(c => c.Files()),
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

    private static IEnumerable<KeyValuePair<string, string>> ReportSchemas() =>
        DisclosureForm.All.Select(f => FileOf($"edition-{f.Code}", ReportSchema.For(f.Edition)))
            .Prepend(FileOf("annual-report", ReportSchema.Any));

    private static KeyValuePair<string, string> FileOf(string schema, string text) => KeyValuePair.Create($"{schema}.schema.json", text);

    private static string ThisFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
