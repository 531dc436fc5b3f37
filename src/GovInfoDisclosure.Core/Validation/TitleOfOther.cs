using System.Buffers;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Validation;

/// <summary>
/// Finds the agency in a title and whether it is another one. 全称 and 简称 are the same: the letters of the shorter follow each other in
/// the longer. A single other letter may be a slip, so it decides nothing.
/// </summary>
internal static partial class TitleOfOther
{
    private const int FewestLetters = 3;

    // Names in traditional characters are compared with nothing: they may be the same in simplified ones.
    private static readonly SearchValues<char> Traditional = SearchValues.Create("縣鎮鄉區辦務會處廳資農環衛經財規劃發衆門車隊學醫");

    /// <summary>The agency that the title names; null if it names none, or that of the report.</summary>
    public static string? AgencyIn(DisclosureReport report)
    {
        if (report is not { Title: { } title, Agency.Name: { Length: >= FewestLetters } name }
            || title.Contains(name, StringComparison.Ordinal))
        {
            return null;
        }

        string named = Agency().Match(title).Groups["name"].Value.Trim();
        return named.Length < FewestLetters || named.AsSpan().ContainsAny(Traditional) || !EndOfName().IsMatch(named) || IsSame(named, name)
            ? null
            : named;
    }

    private static bool IsSame(string x, string y) => x.Length == y.Length
        ? x.Zip(y).Count(p => p.First != p.Second) <= 1
        : Follow(x.Length < y.Length ? x : y, x.Length < y.Length ? y : x);

    private static bool Follow(string shorter, string longer)
    {
        int found = 0;
        foreach (char c in longer)
        {
            if (found < shorter.Length && shorter[found] == c)
                found++;
        }

        return found == shorter.Length;
    }

    // What is before the year or the words of every title.
    [GeneratedRegex("^(?<name>[^0-9]*?)(?:关于)?(?:20[0-9]{2} ?年度?|政府信息公开|政务公开)")]
    private static partial Regex Agency();

    // Only what is the name of a body for certain.
    [GeneratedRegex("(?:局|委员会|委|厅|政府|办公室|办事处|中心|乡|镇|街道|管委会|大队|支队|学校|医院|法院|集团|公司)$")]
    private static partial Regex EndOfName();
}
