namespace LibraryService.Routing;

/// <summary>Reasons while they are gathered; nothing is allocated until they are kept.</summary>
internal ref struct ContactReasonList(Span<ContactReason> room)
{
    private Span<ContactReason> _reasons = room;
    private int _count;

    public void Add(ContactReasonCode code) => Add(new ContactReason(Channel: null, code));

    public void Add(Channel channel, ContactReasonCode code, ContactReasonCode? because = null) => Add(new ContactReason(channel, code, because));

    public readonly ContactReason[] ToArray() => _reasons[.._count].ToArray();

    private void Add(ContactReason reason)
    {
        if (_count == _reasons.Length)
        {
            var larger = new ContactReason[2 * _count];
            _reasons.CopyTo(larger);
            _reasons = larger;
        }

        _reasons[_count++] = reason;
    }
}
