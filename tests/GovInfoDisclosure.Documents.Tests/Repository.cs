using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Where test data lie.</summary>
internal static class Repository
{
    /// <summary>The fixtures of this project.</summary>
    public static string Fixtures { get; } = Path.Combine(ProjectFolder(), "Fixtures");

    /// <summary>Real reports beside the repository; a clone by itself does not have them.</summary>
    public static string Corpus { get; } = Path.GetFullPath(Path.Combine(ProjectFolder(), "..", "..", "..", "shared", "corpus"));

    private static string ProjectFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
