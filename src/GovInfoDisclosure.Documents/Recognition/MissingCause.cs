using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Content;
using GovInfoDisclosure.Documents.Vocabulary;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Documents.Recognition;

/// <summary>Why a document has no report, or a report no table, as far as the document shows it.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Refusal">What to answer where there is no report at all.</param>
internal sealed partial record MissingCause(UnreadReason Reason, LocalizedText Refusal)
{
    /// <summary>Whether it is a report on another form, which has sections with the same titles.</summary>
    public bool IsOtherForm { get; private init; }

    // Fewer labels with a figure right behind them may be prose.
    private const int FewestLabels = 3;

    // Of so many letters that are none, or from nowhere, a text is no text.
    private const double FalseShare = 0.1;

    private static readonly ImmutableArray<string> RowLabels =
    [
        .. DisclosureForm.All.SelectMany(f => f.Tables).SelectMany(t => t.Rows).Select(r => LabelText.Compact(r.Label.Chinese))
            .Where(l => l.Length > 1).Distinct(),
    ];

    private static readonly MissingCause Unknown = new(
        UnreadReason.TableNotFound, new("未找到年度报告的任何部分或表格", "no section or table of an annual report was found"));

    private static readonly MissingCause Empty = new(
        UnreadReason.TableNotFound, new("文件没有内容", "the file is empty"));

    private static readonly MissingCause Pictured = new(
        UnreadReason.Picture,
        new("正文是图片，不含文字；请先识别文字（OCR）", "the text is in pictures; recognise it (OCR) first"));

    private static readonly MissingCause Together = new(
        UnreadReason.ColumnsRunTogether,
        new("表格各栏的数字连在一起，没有分隔，无法确定每格的数值；请从网页复制表格，或重新导出",
            "the figures of the columns run into each other, so that no cell is certain; copy the table from the page, or export it "
            + "again"));

    private static readonly MissingCause False = new(
        UnreadReason.FalseFonts,
        new("字体的字符编码与所显示的文字不符；请另存，或先识别文字（OCR）",
            "the fonts give other characters than they show; save the file again, or recognise the text (OCR) first"));

    private static readonly MissingCause BeforeForms = new(
        UnreadReason.TableNotFound,
        new("这是 2018 年度及以前的统计表格式，不是 2019 年版或 2021 年版格式",
            "this is the statistical form of 2018 and before, not the form of 2019 or 2021"))
    {
        IsOtherForm = true,
    };

    private static readonly MissingCause University = new(
        UnreadReason.TableNotFound,
        new("这是高等学校信息公开年度报告，不使用政府信息公开工作年度报告的格式",
            "this is the report of a university, which does not use the form of government agencies"))
    {
        IsOtherForm = true,
    };

    /// <summary>The first cause that the document shows.</summary>
    public static MissingCause Of(IReadOnlyList<ContentBlock> blocks, Work work)
    {
        ImmutableArray<string> texts = [.. EditionDetector.WholeTextsOf(blocks).Select(TraditionalText.Simplify)];
        work.Spend(texts.Sum(t => (long)t.Length));
        if (texts.All(string.IsNullOrWhiteSpace))
            return blocks.Any(b => b is Picture) ? Pictured : Empty;
        if (IsFalse(texts))
            return False;
        if (texts.Any(OldForm().IsMatch))
            return BeforeForms;
        if (texts.Any(UniversityForm().IsMatch))
            return University;
        if (RunTogether(texts, work))
            return Together;
        return blocks.Any(b => b is Picture) ? Pictured : Unknown;
    }

    private static bool IsFalse(ImmutableArray<string> texts)
    {
        long letters = texts.Sum(t => (long)t.Count(c => c > ' '));
        long none = texts.Sum(t => (long)t.Count(IsNoLetter));
        return none > letters * FalseShare;
    }

    private static bool IsNoLetter(char c) =>
        c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (< ' ' and not ('\t' or '\n' or '\r'));

    private static bool RunTogether(ImmutableArray<string> texts, Work work)
    {
        HashSet<string> found = [];
        foreach (string text in texts)
        {
            // Spaces stay: figures behind one are apart from their label.
            string folded = Width.Fold(text);
            work.Spend((long)folded.Length * RowLabels.Length / Cost.StepsForUnit);
            found.UnionWith(RowLabels.Where(l => IsBeforeFigure(folded, l)));
        }

        return found.Count >= FewestLabels;
    }

    private static bool IsBeforeFigure(string text, string label)
    {
        for (int at = 0; (at = text.IndexOf(label, at, StringComparison.Ordinal)) >= 0; at += label.Length)
        {
            if (at + label.Length < text.Length && char.IsAsciiDigit(text[at + label.Length]))
                return true;
        }

        return false;
    }

    [GeneratedRegex("主动公开政府信息数|回应公众关注热点或重大舆情数|收到申请数\\s*件|统\\s*计\\s*指\\s*标\\s*单\\s*位\\s*统\\s*计\\s*数")]
    private static partial Regex OldForm();

    [GeneratedRegex("学年度?信息公开(?:工作)?年度报告|高等学校信息公开|学校信息公开(?:工作)?年度报告")]
    private static partial Regex UniversityForm();
}
