using System.Buffers;

namespace GovInfoDisclosure.Narratives;

/// <summary>Reads a text sentence by sentence, clause by clause.</summary>
internal sealed class NarrativeTextReader(DisclosureReport report, NarrativeText source, FactCollector facts)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？!?;；\n\r");
    // A sentence without any of these states no figure and denies nothing.
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千未无没不均全都");

    // What is longer has no stops and is no prose.
    private const int LongestSentence = 2_000;

    private const string OfRequests = "申请";

    private readonly NarrativeScanner _scanner = new(report);
    private readonly ClauseReader _clauses = new(report, source, facts);

    public void Read()
    {
        bool isAboutRequests = source.Heading.Contains(OfRequests, StringComparison.Ordinal);
        string text = source.Text;
        var state = new SentenceState();
        for (int start = 0; start < text.Length;)
        {
            int end = text.AsSpan(start).IndexOfAny(Stops);
            end = end < 0 ? text.Length : start + end;
            if (end - start <= LongestSentence && text.AsSpan(start, end - start).ContainsAny(Marks))
            {
                List<Token> tokens = _scanner.Scan(text, start, end);
                // ；其中 goes on with what was counted.
                bool goesOn = start > 0 && text[start - 1] is '；' or ';' && tokens is [{ Sense: Sense.Among }, ..];
                state = ReadSentence(tokens, goesOn ? state : state.Next(isAboutRequests, start > 0 && text[start - 1] is '；' or ';'));
            }

            start = end + 1;
        }
    }

    private SentenceState ReadSentence(List<Token> tokens, SentenceState state)
    {
        SentenceState? beforeBracket = null;
        for (int start = 0; start < tokens.Count;)
        {
            int end = tokens.FindIndex(start, t => t.Sense == Sense.Break);
            end = end < 0 ? tokens.Count : end;
            if (end > start)
                _clauses.Read(tokens[start..end], state);
            char mark = end < tokens.Count ? source.Text[tokens[end].Start] : '\0';
            // What brackets hold is said by the way: behind them the sentence goes on as before.
            if (mark is '（' or '(')
                beforeBracket = state.Copy();
            else if (mark is '）' or ')' && beforeBracket is not null)
                (state, beforeBracket) = (beforeBracket, null);
            start = end + 1;
        }

        return state;
    }
}
