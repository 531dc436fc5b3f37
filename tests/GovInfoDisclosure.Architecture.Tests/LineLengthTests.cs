using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.Architecture.Tests;

/// <summary>Lengths of lines and files, which the formatter does not look at.</summary>
public sealed class LineLengthTests
{
    /// <summary>The most UTF-16 characters of a line.</summary>
    private const int LongestLine = 140;

    /// <summary>The most lines of a file.</summary>
    private const int LongestFile = 220;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void Lines_have_at_most_140_characters(string folder)
    {
        string[] tooLong = [.. SourcesIn(folder).SelectMany(s => s.Lines.Index()
            .Where(l => l.Item.Length > LongestLine)
            .Select(l => $"{s.Path}({l.Index + 1}): {l.Item.Length} characters"))];

        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void Files_have_at_most_220_lines(string folder)
    {
        string[] tooLong = [.. SourcesIn(folder).Where(s => s.Lines.Length > LongestFile).Select(s => $"{s.Path}: {s.Lines.Length} lines")];

        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));
    }

    // Fixtures are input of tests, and node_modules is not ours.
    private static IEnumerable<(string Path, string[] Lines)> SourcesIn(string folder) =>
        from file in Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Split('/').Any(p => p is "Fixtures" or "node_modules")
        select (path, File.ReadAllLines(file));
}
