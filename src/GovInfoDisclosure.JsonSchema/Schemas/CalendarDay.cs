namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>
/// The days from 0001-01-01 to 9999-12-31 as a regular expression. The keyword <c>format</c> would be shorter, but validators need not
/// heed it, and some refuse to compile it.
/// </summary>
internal static class CalendarDay
{
    private const string Year = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})";
    private const string Day = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|"
        + "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])";

    // Divisible by four, and where it is of a century, that too.
    private const string DivisibleByFour = "(?:0[48]|[2468][048]|[13579][26])";
    private const string LeapYear = $"(?:[0-9]{{2}}{DivisibleByFour}|{DivisibleByFour}00)";

    public const string Pattern = $"^(?:{Year}-(?:{Day})|{LeapYear}-02-29)$";
}
