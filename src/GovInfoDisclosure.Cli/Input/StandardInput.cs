namespace GovInfoDisclosure.Cli.Input;

/// <summary>Standard input of the process.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>The input; null if it is closed.</summary>
    public static Stream? Open() => OperatingSystem.IsLinux() && IsOwn() ? null : Console.OpenStandardInput();

    // The number of a closed input goes to what the process opens next: of a pipe of its own it has the other end too, and waits for ever.
    private static bool IsOwn()
    {
        try
        {
            string? input = TargetOf("0");
            return input is null || (IsOfPrograms(input) && Directory.GetFileSystemEntries(Descriptors)
                .Select(d => Path.GetFileName(d)).Any(d => TargetOf(d) == input && IsWritten(d)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsOfPrograms(string target) =>
        target.StartsWith("pipe:", StringComparison.Ordinal) || target.StartsWith("anon_inode:", StringComparison.Ordinal);

    // Null for what was closed meanwhile.
    private static string? TargetOf(string descriptor) => new FileInfo($"{Descriptors}/{descriptor}").LinkTarget;

    // The flags are an octal number; its last digit is 0 for what is only read.
    private static bool IsWritten(string descriptor) =>
        File.ReadLines($"/proc/self/fdinfo/{descriptor}")
            .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line[^1] != '0');
}
