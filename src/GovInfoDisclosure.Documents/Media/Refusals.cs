namespace GovInfoDisclosure.Documents.Media;

/// <summary>Why files of some kinds are not read, and what to do then.</summary>
internal static class Refusals
{
    public static LocalizedText Encrypted { get; } =
        new("文件已加密，请去除密码后另存", "the file is encrypted; save it without a password");
}
