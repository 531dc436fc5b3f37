using GovInfoDisclosure.Documents;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>What reading one FILE argument gave.</summary>
/// <param name="Source">The argument as given.</param>
/// <param name="Document">The report and what was found while reading it.</param>
/// <param name="Failure">Why the file could not be opened or read at all; null if it could.</param>
internal sealed record InputReading(string Source, DocumentReadResult Document, LocalizedText? Failure);
