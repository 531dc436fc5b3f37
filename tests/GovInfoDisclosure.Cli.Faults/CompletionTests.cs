using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Cli.Faults;

/// <summary>The function for bash of the README completes commands, options and their values.</summary>
public partial class CompletionTests
{
    [Theory]
    [InlineData("govinfo co", "compare coverage")]
    [InlineData("govinfo check --form", "--format")]
    [InlineData("govinfo check --format js", "json")]
    public async Task Bash_completes(string line, string expected)
    {
        string readme = await File.ReadAllTextAsync(
            Repository.PathOf("src/GovInfoDisclosure.Cli/README.md"), TestContext.Current.CancellationToken);
        string function = BashBlock().Match(readme).Groups["code"].Value;
        Assert.NotEmpty(function);
        using var folder = new TemporaryFolder();

        (int exitCode, string output, string error) = await ToolProcess.Shell(folder.FullPath, $$"""
            {{function}}
            govinfo() { "$govinfo" "$@"; }
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{line}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _govinfo
            echo "${COMPREPLY[@]}"
            """);

        Assert.Equal((0, expected + "\n", ""), (exitCode, output, error));
    }

    [GeneratedRegex("```bash\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex BashBlock();
}
