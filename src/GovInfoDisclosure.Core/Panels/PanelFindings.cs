using System.Collections.Immutable;
using System.Globalization;
using GovInfoDisclosure.Localisation;

namespace GovInfoDisclosure.Panels;

/// <summary>What is found on the way: findings of single reports, findings between them, and proposals for both.</summary>
internal sealed class PanelFindings(int reports)
{
    // More names than this are counted, not listed, in a message.
    private const int MostNamed = 8;

    /// <summary>Further findings of each report.</summary>
    public List<Finding>[] OfReport { get; } = [.. Enumerable.Range(0, reports).Select(_ => new List<Finding>(0))];

    /// <summary>Findings that belong to no single report.</summary>
    public List<Finding> Between { get; } = [];

    /// <summary>Proposals with the findings they clear; a null report is for those between reports.</summary>
    public List<(PanelRepair Repair, PanelMember? Of, ImmutableArray<Finding> Clears)> Repairs { get; } = [];

    /// <summary>A figure in a message.</summary>
    public static FindingArgument Number(string name, decimal value) =>
        new(name, LocalizedText.Same(value.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A name in a message; a place of its own for one that is not known.</summary>
    public static FindingArgument Text(string name, string value) =>
        new(name, value.Length == 0 ? new("（不详）", "(not known)") : LocalizedText.Same(value));

    /// <summary>A list of names in a message.</summary>
    public static FindingArgument List(string name, IReadOnlyList<string> names, int most = MostNamed)
    {
        bool all = names.Count <= most;
        return new(name, new(
            string.Join('、', names.Take(most)) + (all ? "" : " 等"), string.Join(", ", names.Take(most)) + (all ? "" : " and others")));
    }
}
