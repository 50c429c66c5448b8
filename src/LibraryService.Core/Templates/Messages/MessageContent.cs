namespace LibraryService.Templates.Messages;

/// <summary>What a message says, or a part of it: a plain record whose text form is the name of its type, so that nothing of it gets into a log by accident.</summary>
public abstract record MessageContent
{
    /// <summary>The name of the type; never what is said.</summary>
    public sealed override string ToString() => GetType().Name;
}
