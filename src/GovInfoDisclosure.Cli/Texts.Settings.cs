namespace GovInfoDisclosure.Cli;

/// <content>Sentences about settings and accepted findings.</content>
internal static partial class Texts
{
    // Help
    public static readonly LocalizedText SettingsOption = new(
        "设置文件（规则开关、级别、已说明理由的发现）；不写时用报告所在文件夹或其上级文件夹中的 govinfo.json。",
        "The settings (rules, severities, accepted findings 已说明理由); if not named, govinfo.json beside the document or above it.");
    public static readonly LocalizedText NoSettingsOption = new("不使用任何设置文件。", "Use no settings.");
    public static readonly LocalizedText ShowSuppressedOption = new(
        "一并列出已说明理由的发现。", "List accepted findings (已说明理由) too.");
    public static readonly LocalizedText AcceptOption = new(
        "保留该规则（或该编号）的发现，不再计入结论；写入设置文件，数字变动后失效。可重复使用。",
        "Accept (保留) the findings of a rule, or one by its id: written to the settings; lapses when figures change. May be repeated.");
    public static readonly LocalizedText ReasonOption = new("保留的理由，与 --accept 同用。", "Why, with --accept.");
    public static readonly LocalizedText UntilOption = new(
        "保留到哪一天为止，如 2027-03-31。", "The last day on which the acceptance holds, such as 2027-03-31.");

    // The command line
    public static readonly LocalizedText ReasonMissing = new("请用 --reason 写明保留的理由。", "Give the reason with --reason.");
    public static readonly LocalizedText OnlyWithAccept = new("{0} 须与 --accept 同用。", "{0} goes with --accept.");
    public static readonly LocalizedText NotWithNoSettings = new("{0} 不能与 --no-settings 同用。", "{0} does not go with --no-settings.");
    public static readonly LocalizedText NotADate = new(
        "{0} 不能是“{1}”，须是形如 2027-03-31 的日期。", "{0} cannot be '{1}'; it is a date such as 2027-03-31.");
    public static readonly LocalizedText NothingToAccept = new("没有可保留的发现：{0}。", "There is no finding to accept: {0}.");
    public static readonly LocalizedText AcceptanceWritten = new("已保留 {0} 处发现，写入 {1}。", "Accepted findings: {0}, written to {1}.");

    // Text of check
    public static readonly LocalizedText SettingsUsed = new("设置：{0}", "Settings: {0}");
    public static readonly LocalizedText SuppressedTitle = new("已说明理由（{0} 处，不计入结论）", "Accepted with a reason ({0}, not counted)");
    public static readonly LocalizedText SuppressedHidden = new(
        "已说明理由的发现 {0} 处，不计入结论；用 --show-suppressed 列出。", "Accepted findings, not counted: {0}; --show-suppressed lists them.");
    public static readonly LocalizedText Reason = new("理由：{0}", "Reason: {0}");
    public static readonly LocalizedText ReasonUntil = new("理由：{0}（至 {1}）", "Reason: {0} (until {1})");
    public static readonly LocalizedText StaleTitle = new(
        "已失效的保留（{0} 条，请核对后删除或重新保留）", "Acceptances that lapsed ({0}): remove or renew them");
    public static readonly LocalizedText StaleChanged = new("{0}：内容已变动，保留失效。", "{0}: what was accepted has changed.");
    public static readonly LocalizedText StaleExpired = new("{0}：保留至 {1}，已到期。", "{0}: it held until {1}.");
    public static readonly LocalizedText SumUpSuppressed = new("；另有 {0} 处已说明理由", "; accepted: {0}");
}
