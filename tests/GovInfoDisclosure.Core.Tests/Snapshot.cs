using System.Text;

namespace GovInfoDisclosure.Tests;

/// <summary>
/// Compares lines with a file in Fixtures. Files are changed by hand only: a test that rewrites them would prove nothing.
/// </summary>
internal static class Snapshot
{
    public static void Equal(string fixture, IEnumerable<string> lines)
    {
        string[] expected = Lines(fixture);
        string[] actual = [.. lines];
        if (!expected.SequenceEqual(actual))
            Assert.Fail(Difference(fixture, expected, actual));
    }

    /// <summary>The lines of a fixture.</summary>
    public static string[] Lines(string fixture) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", fixture));

    /// <summary>The lines that only one side has; where both have the same lines, the first that stands elsewhere.</summary>
    public static string Difference(string name, string[] expected, string[] actual)
    {
        var text = new StringBuilder($"{name} and the form differ (- file, + form):");
        foreach (string line in expected.Except(actual))
            text.Append("\n- ").Append(line);
        foreach (string line in actual.Except(expected))
            text.Append("\n+ ").Append(line);
        int moved = Enumerable.Range(0, Math.Min(expected.Length, actual.Length)).FirstOrDefault(i => expected[i] != actual[i], -1);
        if (moved >= 0)
            text.Append($"\nfirst difference in line {moved + 1}:\n- {expected[moved]}\n+ {actual[moved]}");
        return text.Append($"\n{expected.Length} lines in the file, {actual.Length} in the form").ToString();
    }
}
