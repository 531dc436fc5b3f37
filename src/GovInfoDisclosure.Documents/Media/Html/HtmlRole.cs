namespace GovInfoDisclosure.Documents.Media.Html;

internal enum HtmlRole
{
    /// <summary>A piece of the line it is in.</summary>
    Inline,

    /// <summary>Begins a line and ends one.</summary>
    Block,

    LineBreak,
    Picture,
    Table,

    /// <summary>A field of a form, whose value is the text.</summary>
    Control,

    /// <summary>No part of the text.</summary>
    LeftOut,
}
