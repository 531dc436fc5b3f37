namespace GovInfoDisclosure.Validation.Settings;

/// <summary>What values of a settings file have to be, in the words of messages.</summary>
internal static class SettingsTerms
{
    public static LocalizedText RuleId { get; } = new("已有规则的编号", "the id of a rule");

    public static LocalizedText Severity { get; } = new("off、information、warning 或 error", "off, information, warning or error");

    public static LocalizedText FilledText { get; } = new("非空文字", "a text that is not blank");
}
