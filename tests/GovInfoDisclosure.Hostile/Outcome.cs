namespace GovInfoDisclosure.Hostile;

/// <summary>What one run of the tool came to.</summary>
/// <param name="ExitCode">Null if it had to be ended.</param>
/// <param name="Work">Processor time of the whole process.</param>
/// <param name="Peak">The most memory that was resident, in bytes.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed to standard error.</param>
internal sealed record Outcome(int? ExitCode, TimeSpan Work, long Peak, string Output, string Errors);
