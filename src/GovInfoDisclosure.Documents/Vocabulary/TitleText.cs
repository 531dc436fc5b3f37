using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Documents.Vocabulary;

/// <summary>What the title of a report says: 青溪县人民政府2024年政府信息公开工作年度报告.</summary>
/// <param name="IsTitle">Whether the line is worded like a title of such a report.</param>
/// <param name="Agency">The name of the agency in the characters it is printed in; empty if there is none.</param>
/// <param name="Year">The year, or null.</param>
internal sealed partial record TitleText(bool IsTitle, string Agency, int? Year)
{
    private const int Longest = 80;

    public static TitleText Read(string line)
    {
        if (line.Length > Longest)
            return new(false, "", null);
        string printed = LabelText.CompactName(line);
        Match match = Title().Match(WithArabicYear(TraditionalText.Simplify(printed)));
        Group agency = match.Groups["agency"];
        return new(match.Success, printed.Substring(agency.Index, agency.Length), WholeNumber.Read(match.Groups["year"].ValueSpan));
    }

    /// <summary>The text with a year in Chinese digits (二〇二三年) in Arabic ones; it is as long as before.</summary>
    public static string WithArabicYear(string text) => ChineseYear().Replace(text, m => Dates.ToArabic(m.Value));

    // 关于印发青溪县2023年… is the letter that a report is sent with.
    [GeneratedRegex(
        @"^(?:附件[0-9]?:)?《?(?:关于(?:印发|发布|公布)?)?(?:(?<year>20[0-9]{2})年度?)?(?<agency>[^>:|/\\»›]*?)(?:关于)?"
        + @"(?:(?<year>20[0-9]{2})年?度?)?(?:法治)?(?:政府)?(?:信息|政务)公开(?:工作)?(?:(?<year>20[0-9]{2})年?度?)?(?:情况)?的?"
        + @"(?:年度)?(?:工作)?(?:报告|年报)》?(?:\((?<year>20[0-9]{2})年?度?\)|\(.*\))?$")]
    private static partial Regex Title();

    [GeneratedRegex("二[〇○零][〇○零一二三四五六七八九]{2}年")]
    private static partial Regex ChineseYear();
}
