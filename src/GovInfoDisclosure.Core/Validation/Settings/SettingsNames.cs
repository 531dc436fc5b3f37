namespace GovInfoDisclosure.Validation.Settings;

/// <summary>The names of members in a settings file. They are a contract.</summary>
internal static class SettingsNames
{
    public const string Schema = "$schema", Rules = "rules", Accepted = "accepted";

    public const string Finding = "finding", Rule = "rule", Pointer = "pointer", Agency = "agency", Year = "year", Reason = "reason",
        Until = "until";

    /// <summary>The word for a rule that does not apply, beside those for severities.</summary>
    public const string Off = "off";
}
