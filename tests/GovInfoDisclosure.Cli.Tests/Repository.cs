using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Where files of the repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(TestProject(), "..", ".."));

    public static string Example(string name) => Path.Combine(Root, "schema", "examples", name);

    public static string Fixture(string name) => Path.Combine(TestProject(), "Fixtures", name);

    /// <summary>The text of a fixture as it should come out of the tool.</summary>
    public static string FixtureText(string name) => File.ReadAllText(Fixture(name));

    public static string TestSource(string name) => Path.Combine(TestProject(), name);

    private static string TestProject([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
