using System.Buffers;
using System.Text;

namespace GovInfoDisclosure.Panels;

/// <summary>
/// The name of an agency in a normal form: without spaces, punctuation and what is in brackets, in half-width characters, with the usual
/// short forms written out and with one character for those that text recognition confuses.
/// </summary>
internal sealed record AgencyName
{
    // Shorter names differ in one character by meaning, not by a slip.
    private const int FewestForSlip = 4;

    private static readonly SearchValues<char> PlaceMarks = SearchValues.Create("省市县区旗州盟镇乡街");

    private AgencyName(string printed, string key)
    {
        Printed = printed;
        Key = key;
        GovernmentKey = WithoutOffice(key);
    }

    /// <summary>The name as stated.</summary>
    public string Printed { get; }

    /// <summary>The normal form. Names with the same one are of one agency.</summary>
    public string Key { get; }

    /// <summary>
    /// The normal form without 办公室, which publishes the report of its government. It may also have a report of its own, so equal ones are
    /// of one agency only where nothing speaks against it.
    /// </summary>
    public string GovernmentKey { get; }

    /// <summary>The normal form of a name; null for a name without letters.</summary>
    public static AgencyName? Of(string? printed) =>
        printed is not null && Normalise(printed) is { Length: > 0 } key ? new(printed, key) : null;

    /// <summary>Whether two names are of one agency, as far as the names show it.</summary>
    public NameMatch Match(AgencyName other)
    {
        if (Key == other.Key || GovernmentKey == other.GovernmentKey)
            return NameMatch.Same;
        (string longer, string shorter) = GovernmentKey.Length >= other.GovernmentKey.Length
            ? (GovernmentKey, other.GovernmentKey)
            : (other.GovernmentKey, GovernmentKey);
        if (longer.EndsWith(shorter, StringComparison.Ordinal))
        {
            bool isWhole = NamesPlace(shorter) && EndsInPlace(longer.AsSpan()[..^shorter.Length]);
            return isWhole ? NameMatch.Same : NameMatch.Doubtful;
        }

        return DiffersByOne(longer, shorter) ? NameMatch.Doubtful : NameMatch.Other;
    }

    private static string Normalise(string printed)
    {
        var text = new StringBuilder(printed.Length);
        int open = 0;
        foreach (char c in printed)
        {
            char letter = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (letter is '(' or '[' or '〔' or '【')
                open++;
            else if (letter is ')' or ']' or '〕' or '】')
                open = Math.Max(0, open - 1);
            else if (open == 0 && char.IsLetterOrDigit(letter))
                text.Append(AgencyWords.Lookalikes.GetValueOrDefault(letter, letter));
        }

        return InFull(text.ToString());
    }

    private static string InFull(string name)
    {
        if (name.EndsWith(AgencyWords.ShortOffice, StringComparison.Ordinal))
            name += "公室";
        foreach ((string brief, string full) in AgencyWords.Endings)
        {
            if (name.EndsWith(brief, StringComparison.Ordinal))
                return name[..^brief.Length] + full;
        }

        // 县政府 is 县人民政府, also before 办公室.
        int government = name.LastIndexOf(AgencyWords.ShortGovernment, StringComparison.Ordinal);
        return government > 0 && !name.Contains(AgencyWords.Government, StringComparison.Ordinal) ? name.Insert(government, "人民") : name;
    }

    private static string WithoutOffice(string key)
    {
        foreach (string office in AgencyWords.Offices)
        {
            if (key.EndsWith(AgencyWords.Government + office, StringComparison.Ordinal))
                return key[..^office.Length];
        }

        return key;
    }

    private static bool EndsInPlace(ReadOnlySpan<char> prefix)
    {
        foreach (string place in AgencyWords.Places)
        {
            if (prefix.Length > place.Length && prefix.EndsWith(place))
                return true;
        }

        return false;
    }

    // 西口镇人民政府 names its place, 教育局 and 县教育局 do not.
    private static bool NamesPlace(string name) => name.AsSpan(1).ContainsAny(PlaceMarks)
        && !name.StartsWith("城乡", StringComparison.Ordinal);

    // One character replaced, missing or too many.
    private static bool DiffersByOne(string longer, string shorter)
    {
        if (longer.Length - shorter.Length > 1 || shorter.Length < FewestForSlip)
            return false;
        int first = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(first + 1).SequenceEqual(shorter.AsSpan(longer.Length == shorter.Length ? first + 1 : first));
    }
}
