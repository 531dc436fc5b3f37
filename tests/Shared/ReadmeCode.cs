using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests;

/// <summary>The code that a README shows, and the source that a test project compiles and runs for it.</summary>
internal static partial class ReadmeCode
{
    /// <summary>The blocks of one language in a page of the repository.</summary>
    public static IEnumerable<string> Blocks(string page, string language) =>
        Block().Matches(Text(page)).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["code"].Value);

    /// <summary>The regions <c>README</c> of a source file without their indentation, with one blank line between them.</summary>
    public static string Of(string source) =>
        string.Join("\n\n", Region().Matches(Text(source)).Select(m => Unindent(m.Groups["code"].Value, m.Groups["indent"].Value))) + "\n";

    private static string Unindent(string code, string indent) => Regex.Replace(code, $"(?m)^{indent}", "").Trim('\n');

    private static string Text(string path) => File.ReadAllText(Repository.PathOf(path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(?<indent> *)#region README\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();
}
