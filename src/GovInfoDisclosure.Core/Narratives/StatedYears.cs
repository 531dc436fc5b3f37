namespace GovInfoDisclosure.Narratives;

/// <summary>Years other than that of the report which the prose takes for it.</summary>
internal static class StatedYears
{
    private const int YearLength = 5;

    private static readonly string[] OfReport = ["政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告"];
    private static readonly string[] Publishes = ["公布", "编制", "撰写", "发布", "形成"];
    private static readonly string[] OfPeriods = ["统计期限", "统计时间", "所列数据", "数据统计", "报告期限"];
    private static readonly string[] Own = ["我", "本机关", "本单位", "本部门", "本局", "本级", "全县", "全市", "全区", "全镇", "全乡", "全省"];
    private static readonly string[] Compared = ["较", "比", "以来", "起", "开始", "曾", "上年", "去年", "印发", "颁布", "施行", "修订"];

    /// <summary>The first other year of each statement of the statistical period in section one.</summary>
    public static IEnumerable<(int Year, TextQuote Quote)> OfPeriod(DisclosureReport report)
    {
        foreach ((NarrativePassage passage, int start, string sentence) in Sentences(report))
        {
            if (!HasAny(sentence, OfPeriods) || !sentence.Contains("1月1日", StringComparison.Ordinal))
                continue;
            foreach ((int year, int offset) in YearsIn(sentence).Where(y => y.Year != report.Year).Take(1))
                yield return (year, Quote(passage, start + offset));
        }
    }

    /// <summary>Other years as the subject of the account of the year in section one.</summary>
    public static IEnumerable<(int Year, TextQuote Quote)> AsSubject(DisclosureReport report)
    {
        string last = "";
        foreach ((NarrativePassage passage, int start, string sentence) in Sentences(report))
        {
            bool isFirst = passage.Pointer != last;
            last = passage.Pointer;
            foreach ((int year, int offset) in YearsIn(sentence).Where(y => y.Year != report.Year))
            {
                string rest = sentence[(offset + YearLength)..].TrimStart('度');
                bool names = Array.Exists(OfReport, r => rest.StartsWith(r, StringComparison.Ordinal)) && HasAny(sentence[..offset], Publishes);
                if (names || (isFirst && offset == 0 && IsAccount(report, rest) && !YearsIn(rest).Any()))
                {
                    yield return (year, Quote(passage, start + offset));
                    break;
                }
            }
        }
    }

    /// <summary>The year in a title; null if there is none.</summary>
    public static (int Year, int Offset)? InTitle(string title) => YearsIn(title).Select(y => ((int, int)?)y).FirstOrDefault();

    private static bool IsAccount(DisclosureReport report, string rest)
    {
        string clause = rest.TrimStart('，', ',', '、');
        bool isOwn = Array.Exists(Own, o => clause.StartsWith(o, StringComparison.Ordinal))
            || (report.Agency.Name is { Length: > 0 } name && clause.StartsWith(name.Replace("人民政府", "", StringComparison.Ordinal), StringComparison.Ordinal))
            || (rest != clause && Array.Exists(Own, o => rest.Contains(o, StringComparison.Ordinal)));
        return isOwn && !HasAny(rest, Compared);
    }

    private static IEnumerable<(NarrativePassage Passage, int Start, string Sentence)> Sentences(DisclosureReport report)
    {
        foreach (NarrativePassage passage in NarrativePassage.Of(report))
        {
            if (!passage.Pointer.StartsWith("/overview/", StringComparison.Ordinal))
                continue;
            for (int start = 0; start < passage.Text.Length;)
            {
                int length = passage.Text.AsSpan(start).IndexOfAny('。', '\n', '；');
                int end = length < 0 ? passage.Text.Length : start + length;
                while (start < end && char.IsWhiteSpace(passage.Text[start]))
                    start++;
                yield return (passage, start, passage.Text[start..end]);
                start = end + 1;
            }
        }
    }

    private static IEnumerable<(int Year, int Offset)> YearsIn(string text)
    {
        for (int i = 0; i + YearLength <= text.Length; i++)
        {
            if (text[i + 4] != '年' || text[i] is not ('1' or '2') || (i > 0 && char.IsAsciiDigit(text[i - 1])))
                continue;
            ReadOnlySpan<char> digits = text.AsSpan(i, 4);
            if (digits.ContainsAnyExceptInRange('0', '9'))
                continue;
            yield return (((((digits[0] - '0') * 10) + digits[1] - '0') * 100) + ((digits[2] - '0') * 10) + digits[3] - '0', i);
        }
    }

    private static bool HasAny(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));

    private static TextQuote Quote(NarrativePassage passage, int offset) =>
        new(passage.Pointer, offset, YearLength, passage.Text.Substring(offset, YearLength));
}
