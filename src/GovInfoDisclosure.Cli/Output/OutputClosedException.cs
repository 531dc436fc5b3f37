namespace GovInfoDisclosure.Cli.Output;

/// <summary>The process was started with its output closed, as in <c>govinfo schema >&amp;-</c>.</summary>
internal sealed class OutputClosedException : IOException;
