namespace GovInfoDisclosure.Cli;

/// <summary>The exit codes: part of the contract with scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing found that counts.</summary>
    public const int Success = 0;

    /// <summary>Done, with findings that count.</summary>
    public const int Findings = 1;

    /// <summary>A file could not be read or written, or the command line is wrong.</summary>
    public const int Failure = 2;
}
