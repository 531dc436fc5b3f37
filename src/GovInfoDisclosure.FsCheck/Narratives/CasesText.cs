using System.Globalization;

namespace GovInfoDisclosure.FsCheck.Narratives;

/// <summary>Table four in words.</summary>
internal static class CasesText
{
    private const string Table = "/reviewAndLitigation/", Direct = "litigation/direct", Later = "litigation/afterReconsideration";

    private static readonly (string Column, string Label)[] Results =
        [("upheld", "结果维持"), ("corrected", "结果纠正"), ("otherResult", "其他结果"), ("pending", "尚未审结")];

    public static string Of(Phrases phrases, StatedFigures stated)
    {
        if (stated.Reconsiderations + stated.Lawsuits == 0)
            return phrases.Pick("未发生因政府信息公开引起的行政复议、行政诉讼。", "全年无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。");
        return phrases.Pick(
            $"因政府信息公开被申请行政复议{phrases.Pieces(stated.Reconsiderations)}、提起行政诉讼{phrases.Pieces(stated.Lawsuits)}。",
            $"政府信息公开行政复议{phrases.Pieces(stated.Reconsiderations)}，行政诉讼{phrases.Pieces(stated.Lawsuits)}。",
            $"全年被提起行政复议{phrases.Pieces(stated.Reconsiderations)}{ResultsOf(phrases, stated, "reconsideration")}。",
            $"行政诉讼{phrases.Pieces(stated.Lawsuits)}，其中未经复议直接起诉{phrases.Pieces(Total(stated, Direct))}，"
                + $"复议后起诉{phrases.Pieces(Total(stated, Later))}。",
            $"政府信息公开类行政复议案件{phrases.In("起", stated.Reconsiderations)}、行政诉讼案件{phrases.In("起", stated.Lawsuits)}。",
            Withheld(phrases, stated));
    }

    // What is still pending may be left out of the cases of the year.
    private static string Withheld(Phrases phrases, StatedFigures stated) => stated.Reconsiderations == 0
        ? $"未发生行政复议，行政诉讼{phrases.Pieces(stated.Lawsuits)}。"
        : $"行政复议案件{phrases.Pieces(stated.Reconsiderations - stated.Find(Table + "reconsideration/pending"))}"
            + (stated.Lawsuits == 0 ? "，未发生行政诉讼。" : $"，行政诉讼案件{phrases.Pieces(stated.Lawsuits)}。");

    private static string ResultsOf(Phrases phrases, StatedFigures stated, string row)
    {
        string results = string.Join('、', Results.Select(r => (r.Label, Count: stated.Find($"{Table}{row}/{r.Column}")))
            .Where(r => r.Count > 0).Select(r => r.Label + phrases.Pieces(r.Count)));
        return results.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"（{results}）");
    }

    private static long Total(StatedFigures stated, string row) => stated.Find($"{Table}{row}/total");
}
