namespace Readme;

/// <summary>Code that the documentation shows, between <c>// begin: name</c> and <c>// end: name</c>.</summary>
/// <remarks>
/// A name may stand around several pieces of one file; the page shows them in a row, an empty line between two. Whoever shows it writes
/// the comment <c>&lt;!-- snippet: name --&gt;</c> right before the block. A block of <c>text</c> that follows is what <see cref="Run"/> prints.
/// The namespace lies outside the project's own, so that a snippet compiles with the usings that its reader sees and no others.
/// </remarks>
internal interface ISnippet
{
    /// <summary>Runs the code; its <c>Console.WriteLine</c> writes to the parameter of that name.</summary>
    Task Run(TextWriter Console);
}
