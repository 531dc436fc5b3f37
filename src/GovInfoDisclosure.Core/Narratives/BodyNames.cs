using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>The names of bodies: how they end, and how a text shortens that of the agency itself.</summary>
internal static class BodyNames
{
    private const string Government = "人民政府", Street = "街道办事处";

    // A name may be as long as a file, and each part of it behind a 区 would be a short name.
    private const int LongestName = 60;

    // 县教育局
    private const int ShortestEnd = 4;

    private static readonly SearchValues<char> Levels = SearchValues.Create("省市县区旗州盟");
    private static readonly SearchValues<char> Ends = SearchValues.Create("局委厅镇乡院校司部所站队区县市");

    private static readonly ImmutableArray<string> EndsOfGovernments =
        [Government, Street, "管理委员会", "管委会", "政府办公室", "政府办公厅"];

    /// <summary>Whether words that end with a character may name a body.</summary>
    public static bool MayEndWith(char last) => Ends.Contains(last);

    /// <summary>Whether a name is that of a government, or of its office, which reports on all of its area.</summary>
    public static bool IsGovernment(string? name) =>
        name is not null && EndsOfGovernments.Any(e => name.EndsWith(e, StringComparison.Ordinal));

    /// <summary>
    /// What a text may call the agency itself: by its full name, and a town, a street, a department or a school by a short one.
    /// Governments of cities and counties have none: 市政府 may be all of them, or the one body among those that they report on.
    /// </summary>
    public static ImmutableArray<string> Own(string name)
    {
        if (name.Length > LongestName)
            return [name];
        if (PlaceOf(name, Government) is [.., ('镇' or '乡') and var level] town)
            return [name, Below(name), town, Below(town), $"{level}{Government}", $"{level}政府"];
        if (PlaceOf(name, Street) is { Length: > 0 } place)
            return [name, Below(name), place + "街道", Below(place) + "街道", Street, "街道办", "街道"];
        if (name.Length == 0 || IsGovernment(name))
            return name.Length == 0 ? [] : [name];
        IEnumerable<string> ends = Enumerable.Range(0, Math.Max(1, name.Length - ShortestEnd + 1))
            .Where(i => i == 0 || Levels.Contains(name[i])).Select(i => name[i..]);
        return [.. ends, Below(name), .. name[^1] is '学' or '校' ? ["学校"] : Array.Empty<string>()];
    }

    private static string PlaceOf(string name, string end) => name.EndsWith(end, StringComparison.Ordinal) ? name[..^end.Length] : "";

    // Without the city or county that it belongs to.
    private static string Below(string place) => place[(place.AsSpan(0, Math.Max(0, place.Length - 2)).LastIndexOfAny(Levels) + 1)..];
}
