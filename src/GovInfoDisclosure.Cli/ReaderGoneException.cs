namespace GovInfoDisclosure.Cli;

/// <summary>Nobody reads the pipe any more that is written to, as in <c>govinfo schema | head -1</c>.</summary>
internal sealed class ReaderGoneException : IOException;
