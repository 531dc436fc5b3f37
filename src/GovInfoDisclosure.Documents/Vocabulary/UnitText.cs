using System.Text.RegularExpressions;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>Finds the unit of money that the label of a row or column names: 本年收费金额（单位：万元）, 行政事业性收费（元）.</summary>
internal static partial class UnitText
{
    // No column of the form has it, and no figure is followed by it.
    private const int Thousand = 1000;

    /// <summary>The factor of the unit (元 1, 万元 10,000), or null if the label names none.</summary>
    public static decimal? Find(string label) => Unit().Match(LabelText.Compact(label)) is { Success: true } match
        ? match.Groups["unit"].Value is "千元" ? Thousand : MoneyUnit.Find(match.Groups["unit"].Value)?.InYuan
        : null;

    [GeneratedRegex(@"(?:单位[:为]?|\()(?:人民币)?(?<unit>[千万亿]?元)")]
    private static partial Regex Unit();
}
