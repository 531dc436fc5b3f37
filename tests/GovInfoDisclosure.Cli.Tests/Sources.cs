namespace GovInfoDisclosure.Cli.Tests;

/// <summary>Files of the repository that the tests of the tool read.</summary>
internal static class Sources
{
    /// <summary>The full path of an example.</summary>
    public static string Example(string name) => Repository.PathOf(Path.Combine("schema", "examples", name));

    /// <summary>The text of a fixture: what the tool should print.</summary>
    public static string Fixture(string name) =>
        File.ReadAllText(Repository.PathOf(Path.Combine("tests", "GovInfoDisclosure.Cli.Tests", "Fixtures", name)));
}
