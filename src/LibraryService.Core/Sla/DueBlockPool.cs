namespace LibraryService.Sla;

/// <summary>Blocks that are free to be used again.</summary>
internal sealed class DueBlockPool
{
    private DueBlock? _spare;

    public DueBlock Rent()
    {
        if (_spare is not { } block)
        {
            return new DueBlock();
        }

        _spare = block.Next;
        (block.Next, block.Start, block.End, block.IsPruned) = (null, 0, 0, false);
        return block;
    }

    /// <summary>Takes back a block and gives the one that followed it.</summary>
    public DueBlock? Return(DueBlock block)
    {
        var next = block.Next;
        block.Next = _spare;
        _spare = block;
        return next;
    }
}
