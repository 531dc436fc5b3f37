using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.JsonSchema.Tests;

/// <summary>Where files of the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestProject(), "..", ".."));

    public static string Schema(string path) => Path.Combine(Root, "schema", path);

    public static string CrossLanguage(string path) => Path.Combine(TestProject(), "CrossLanguage", path);

    private static string TestProject([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
