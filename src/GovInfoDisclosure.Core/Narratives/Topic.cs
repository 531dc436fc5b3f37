namespace GovInfoDisclosure.Narratives;

/// <summary>Something that the prose may count.</summary>
/// <param name="Key">The key in <see cref="Topics"/>.</param>
/// <param name="Name">The name of its facts.</param>
/// <param name="Kind">Which part of the form it is about.</param>
/// <param name="Rows">The readings, each as JSON pointers of rows or groups that are added, with a minus before those taken off.</param>
internal sealed record Topic(string Key, string Name, TopicKind Kind, string[] Rows);
