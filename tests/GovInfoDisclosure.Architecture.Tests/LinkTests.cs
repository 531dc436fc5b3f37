using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests;

namespace GovInfoDisclosure.Architecture.Tests;

/// <summary>Links between the pages of the repository.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. PagesIn("."),
        .. Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(PagesIn),
        .. PagesIn("schema"),
        .. PagesIn("schema/conformance"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_and_headings(string page)
    {
        string[] broken = [.. Link().Matches(ProseOf(page))
            .Where(m => !Exists(page, m.Groups["path"].Value, m.Groups["heading"].Value)).Select(m => m.Value)];

        Assert.Empty(broken);
    }

    private static IEnumerable<string> PagesIn(string folder) => Directory.EnumerateFiles(Repository.PathOf(folder), "*.md")
        .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static bool Exists(string page, string path, string heading)
    {
        string target = path.Length == 0
            ? page
            : Path.GetRelativePath(Repository.Root, Repository.PathOf(Path.Combine(Path.GetDirectoryName(page)!, path)));
        return Path.Exists(Repository.PathOf(target)) && (heading.Length == 0 || AnchorsOf(target).Contains(heading));
    }

    // As GitHub makes them: letters, digits and hyphens of the heading in lower case, spaces as hyphens.
    private static IEnumerable<string> AnchorsOf(string page) =>
        Heading().Matches(ProseOf(page)).Select(
            m => NotInAnchor().Replace(m.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    // A block of code has neither links nor headings.
    private static string ProseOf(string page) => Code().Replace(File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#]*)(?:#(?<heading>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{Nd}\- _]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex(@"^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
