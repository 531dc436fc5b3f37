using System.Buffers;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Narratives;

/// <summary>How the names of bodies end.</summary>
internal static class BodyNames
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("局委厅镇乡院校司部所站队区县市");

    private static readonly ImmutableArray<string> EndsOfGovernments =
        ["人民政府", "街道办事处", "管理委员会", "管委会", "政府办公室", "政府办公厅"];

    /// <summary>Whether words that end with a character may name a body.</summary>
    public static bool MayEndWith(char last) => Ends.Contains(last);

    /// <summary>Whether a name is that of a government, or of its office, which reports on all of its area.</summary>
    public static bool IsGovernment(string? name) =>
        name is not null && EndsOfGovernments.Any(e => name.EndsWith(e, StringComparison.Ordinal));
}
