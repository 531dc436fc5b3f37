using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema;

namespace GovInfoDisclosure.SchemaWriter;

/// <summary>The generated files of the folder <c>schema</c> of the repository.</summary>
internal static class SchemaFolder
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "schema"));

    /// <summary>Every generated file: its path below the folder and its text.</summary>
    public static ImmutableSortedDictionary<string, string> Files() => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("annual-report.schema.json", ReportSchema.Any),
        .. DisclosureForm.All.Select(f => KeyValuePair.Create($"edition-{f.Code}.schema.json", ReportSchema.For(f.Edition))),
    ]);

    public static void Rewrite()
    {
        foreach ((string path, string text) in Files())
        {
            string file = Path.Combine(Root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static string ThisFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
