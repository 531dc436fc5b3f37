namespace GovInfoDisclosure.Documents.Content;

/// <summary>What a document states about itself apart from its text, such as the title and the meta tags of a web page; null where it does
/// not.</summary>
/// <param name="Title">The title, often with the name of the site behind it.</param>
/// <param name="Source">Who the document comes from, often abbreviated.</param>
/// <param name="PublishedOn">The day it was published.</param>
internal sealed record DocumentProperties(string? Title = null, string? Source = null, DateOnly? PublishedOn = null)
{
    public string? Title { get; } = Title is null ? null : UnicodeText.Of(Title);

    public string? Source { get; } = Source is null ? null : UnicodeText.Of(Source);
}
