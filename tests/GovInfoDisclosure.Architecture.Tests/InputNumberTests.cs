using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.Architecture.Tests;

/// <summary>
/// Input has digits of every script and numbers of any size: packages that read it match the digits 0 to 9 by name, and parse numbers only
/// by methods that may fail.
/// </summary>
public partial class InputNumberTests
{
    // FsCheck and JsonSchema read nothing but what this project writes.
    public static TheoryData<string> Readers =>
    [
        "GovInfoDisclosure.AspNetCore", "GovInfoDisclosure.Cli", "GovInfoDisclosure.Cli.Serve", "GovInfoDisclosure.Core",
        "GovInfoDisclosure.Documents",
    ];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Numbers_are_read_by_methods_that_may_fail(string package)
    {
        string[] files = Directory.GetFiles(Repository.PathOf("src/" + package), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).Select((line, i) => (line, Place: $"{Path.GetFileName(file)}({i + 1})")))
            .Where(l => Unsafe().IsMatch(l.line)).Select(l => l.Place));
    }

    [Theory]
    [InlineData("int.Parse(text)", true)]
    [InlineData("decimal.Parse(text, culture)", true)]
    [InlineData(@"[GeneratedRegex(@""\d+"")]", true)]
    [InlineData("int.TryParse(text, out int number)", false)]
    [InlineData(@"[GeneratedRegex(""[0-9]+"")]", false)]
    public void What_is_looked_for_is_found(string line, bool found) => Assert.Equal(found, Unsafe().IsMatch(line));

    [GeneratedRegex(@"\b(?:byte|short|int|long|u?int|ulong|ushort|float|double|decimal|DateOnly|DateTime|TimeSpan|Enum)\.Parse\(|\\d")]
    private static partial Regex Unsafe();
}
